package org.siapnet.json;
public final class CommandDigest {
  private CommandDigest() {}
  public static String of(Object command) { return Integer.toHexString(command.toString().hashCode()); }
}
