package org.siapnet.law;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Dasar hukum: a place in a legal instrument.
 *
 * @param instrument id of the instrument, such as {@code PP-94-2021}
 * @param article article (pasal) with its paragraph if any, such as {@code 14} or {@code 32(3)}
 * @param letter letter (huruf), such as {@code i}
 * @param number number (angka), such as {@code 3}
 */
@ValueObject
public record LegalBasis(
        String instrument, Optional<String> article, Optional<String> letter, Optional<String> number) {

    private static final Pattern CITATION = Pattern.compile("(?<instrument>\\S+)(?: pasal (?<article>\\S+)"
            + "(?:(?: huruf (?<letter>\\S+))?(?: angka (?<number>\\S+))?"
            + "| angka (?<outer>\\S+) huruf (?<inner>\\S+)))?");

    /** Regulations whose articles are divided into numbers, and these into letters. */
    private static final Set<String> NUMBERS_FIRST = Set.of("PP-53-2010");

    /** @throws IllegalArgumentException if the instrument is blank, or a letter or number comes without an article */
    public LegalBasis {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(number, "number");
        if (instrument.isBlank()) {
            throw new LawFaultException(LawFault.BLANK, "instrument");
        }
        if (article.isEmpty() && (letter.isPresent() || number.isPresent())) {
            throw new LawFaultException(LawFault.BASIS_WITHOUT_ARTICLE, "article");
        }
    }

    /** The instrument as a whole. */
    public static LegalBasis of(String instrument) {
        return new LegalBasis(instrument, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An article of the instrument. */
    public static LegalBasis of(String instrument, String article) {
        return new LegalBasis(instrument, Optional.of(article), Optional.empty(), Optional.empty());
    }

    /** A letter of an article. */
    public static LegalBasis of(String instrument, String article, String letter) {
        return new LegalBasis(instrument, Optional.of(article), Optional.of(letter), Optional.empty());
    }

    /** A number under a letter of an article. */
    public static LegalBasis of(String instrument, String article, String letter, String number) {
        return new LegalBasis(instrument, Optional.of(article), Optional.of(letter), Optional.of(number));
    }

    /**
     * Reads what {@link #toString()} writes; the letter may go before the number in any instrument.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static LegalBasis parse(String citation) {
        Matcher matcher = CITATION.matcher(citation);
        if (!matcher.matches()
                || matcher.group("outer") != null && !NUMBERS_FIRST.contains(matcher.group("instrument"))) {
            throw new LawFaultException(LawFault.NO_CITATION, "basis", "PP-94-2021 pasal 14 huruf i angka 3");
        }
        return new LegalBasis(
                matcher.group("instrument"),
                Optional.ofNullable(matcher.group("article")),
                Optional.ofNullable(matcher.group("letter")).or(() -> Optional.ofNullable(matcher.group("inner"))),
                Optional.ofNullable(matcher.group("number")).or(() -> Optional.ofNullable(matcher.group("outer"))));
    }

    /** Such as {@code PP-94-2021 pasal 14 huruf i angka 3}, in the order of the instrument's own division. */
    @Override
    public String toString() {
        String byLetter = letter.map(l -> " huruf " + l).orElse("");
        String byNumber = number.map(n -> " angka " + n).orElse("");
        return instrument
                + article.map(a -> " pasal " + a).orElse("")
                + (NUMBERS_FIRST.contains(instrument) ? byNumber + byLetter : byLetter + byNumber);
    }
}
