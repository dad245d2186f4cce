package org.siapnet.examples;

/** Program utama: the command line of siapnet. */
public final class Main {
    private Main() {}

    /** Runs the command named by the arguments. */
    public static void main(String[] arguments) {
        System.out.println("siapnet");
    }
}
