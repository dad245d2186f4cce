package org.siapnet.rest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kesalahan isian: what is wrong with one field. Never holds the value.
 *
 * @param field name of the field, its path where it is nested; empty for the whole
 * @param code stable code
 * @param expected what is possible, where that can be listed
 */
record FieldFault(String field, String code, List<String> expected) {
    private static final Pattern NAMED = Pattern.compile("([a-zA-Z]{1,40}): .*", Pattern.DOTALL);
    private static final Pattern PRINTABLE = Pattern.compile("[a-zA-Z_-]{1,40}");

    FieldFault {
        expected = List.copyOf(expected);
    }

    static FieldFault of(String field, String code) {
        return new FieldFault(field, code, List.of());
    }

    /** A field nobody asked for; its name is said only where it can be no more than a name. */
    static FieldFault unknown(String path, String name) {
        return of(path + (PRINTABLE.matcher(name).matches() ? name : "?"), "UNKNOWN_FIELD");
    }

    /** The field a value type names in front of its reason; the reason itself may quote the value and is left out. */
    static FieldFault of(String path, IllegalArgumentException refused) {
        Matcher named = NAMED.matcher(String.valueOf(refused.getMessage()));
        return of(path + (named.matches() ? named.group(1) : ""), "INVALID_VALUE");
    }
}
