package org.siapnet.json;
public final class CommandDigest {
  private CommandDigest() {}
  public static String ofAll(java.util.List<?> c) { return of(c); }
  public static String of(Object command) { return Integer.toHexString(command.toString().hashCode()); }
}
