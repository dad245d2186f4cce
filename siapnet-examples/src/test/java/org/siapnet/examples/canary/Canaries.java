package org.siapnet.examples.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.siapnet.official.Nip;
import org.siapnet.port.Identity;

/** Invented people whose names, numbers, contacts and words stand nowhere else, and the search for their traces. */
final class Canaries {
    static final int RESPONDENTS = 12;

    private Canaries() {}

    /** Born in 1907. */
    static Identity respondent(int i) {
        Nip nip = Nip.of(String.format(Locale.ROOT, "1907%02d%02d1932011%03d", 1 + i % 12, 1 + i % 28, i));
        return new Identity(
                "Kenari Terlapor" + i + "x", Optional.of(nip), Optional.of("0811-KENARI-TERLAPOR" + i + "x"));
    }

    static Identity reporter(int i) {
        return new Identity(
                "Kutilang Pelapor" + i + "x", Optional.empty(), Optional.of("Jl. Kutilang Kontak" + i + "x"));
    }

    static String words(int i) {
        return "Cucakrawa menerangkan kata" + i + "x di hadapan petugas.";
    }

    /** Everything that must not show. */
    static List<String> planted() {
        List<String> planted = new ArrayList<>();
        IntStream.rangeClosed(1, RESPONDENTS).forEach(i -> {
            Identity respondent = respondent(i);
            planted.add(respondent.name());
            planted.add(respondent.nip().orElseThrow().reveal());
            planted.add(respondent.contact().orElseThrow());
            planted.add(reporter(i).name());
            planted.add(reporter(i).contact().orElseThrow());
            planted.add(words(i));
        });
        return planted;
    }

    /** Those of which there is a trace, in any of several encodings. */
    static List<String> in(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        return planted().stream()
                .filter(text -> traces(text).anyMatch(all::contains))
                .toList();
    }

    static List<String> in(String text) {
        return in(text.getBytes(UTF_8));
    }

    private static Stream<String> traces(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return Stream.concat(
                Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(charset -> new String(text.getBytes(charset), ISO_8859_1)),
                Stream.of(
                        HexFormat.of().formatHex(bytes),
                        HexFormat.of().withUpperCase().formatHex(bytes),
                        Base64.getEncoder()
                                .withoutPadding()
                                .encodeToString(bytes)
                                .substring(0, 20)));
    }
}
