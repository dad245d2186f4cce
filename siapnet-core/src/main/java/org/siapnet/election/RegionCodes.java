package org.siapnet.election;

/** Which texts are Kemendagri codes of a province, or of a regency or city. */
final class RegionCodes {
    private RegionCodes() {}

    static boolean isOne(String text) {
        boolean province = text.length() == 2;
        boolean regency = text.length() == 5 && text.charAt(2) == '.' && digits(text, 3);
        return digits(text, 0) && (province || regency);
    }

    private static boolean digits(String text, int at) {
        return text.length() >= at + 2 && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
    }
}
