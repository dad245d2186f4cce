package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Penanda entitas: {@code "7.3f…"}, the version of the report or case, and a digest of what was sent of it. A change is
 * bound to the version alone, for what one sees of it also depends on who looks, in which language and when.
 */
final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,15})(\\.[0-9a-f]{1,16})?");
    private static final int DIGITS = 16;

    private EntityTags() {}

    /** The tag of a version of which a text was sent. */
    static String of(long version, String text) {
        return of(version, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The tag of a version of which a text was sent. */
    static String of(long version, byte[] text) {
        return "\"" + version + "." + Digests.of(text).substring(0, DIGITS) + "\"";
    }

    /** The tag of a version of which nothing was sent. */
    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The tag of a text that has no version. */
    static String of(byte[] text) {
        return "\"" + Digests.of(text).substring(0, DIGITS) + "\"";
    }

    /** Whether the client has this already. */
    static boolean had(Optional<String> ifNoneMatch, String tag) {
        return ifNoneMatch
                .filter(header -> header.strip().equals("*")
                        || TAG.matcher(header).results().anyMatch(had -> ("\"" + had.group(2) + "\"").equals(tag)))
                .isPresent();
    }

    /**
     * The version that a change is bound to; empty for {@code *}: whatever it is.
     *
     * @throws ProblemException if there is no condition, or none that a version could meet
     */
    static OptionalLong expected(HttpHeaders headers) {
        String header = Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .orElseThrow(() -> ProblemException.of(ProblemType.PRECONDITION_REQUIRED));
        if (header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        List<MatchResult> versions = TAG.matcher(header)
                .results()
                .filter(tag -> tag.group(1) == null)
                .flatMap(tag -> VERSION.matcher(tag.group(2))
                        .results()
                        .filter(version -> version.group().equals(tag.group(2))))
                .toList();
        return OptionalLong.of(versions.stream()
                .mapToLong(version -> Long.parseLong(version.group(1)))
                .max()
                .orElseThrow(() -> ProblemException.of(ProblemType.STALE_VERSION)));
    }
}
