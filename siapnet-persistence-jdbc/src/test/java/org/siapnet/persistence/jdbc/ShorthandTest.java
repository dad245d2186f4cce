package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.siapnet.json.EventCodec;
import org.siapnet.testkit.Changes;

class ShorthandTest {
    private static final byte[] SUBMITTED = EventCodec.standard().encode(Changes.submitted(1));

    @Test
    void any_bytes_come_back() {
        for (String text : List.of(
                "",
                "{",
                "2020-02-30",
                "2020-02-29",
                "1969-12-31",
                "2149-01-01",
                "2148-12-31",
                "2020-1-01x",
                "+020-01-01",
                "8b6e2f0a-7c1d-4e5f-9a3b-0c1d2e3f4a5b",
                "8B6E2F0A-7c1d-4e5f-9a3b-0c1d2e3f4a5b",
                "8b6e2f0a-7c1d-4e5f-9a3b-0c1d2e3f4a5",
                "\u0001\u0002\u0000\u007f Müller 日本",
                "{\"on\":\"2020-09-10\",\"action\":\"START_REVIEW\",\"shown\":\"EVIDENCED\"}")) {
            assertRestored(text.getBytes(UTF_8));
        }
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            assertRestored(bytes);
        }
        for (int from = 0; from < SUBMITTED.length; from++) {
            assertRestored(Arrays.copyOfRange(SUBMITTED, from, SUBMITTED.length));
            byte[] bent = SUBMITTED.clone();
            bent[from] ^= (byte) (1 + random.nextInt(255));
            assertRestored(bent);
        }
    }

    @Test
    void an_event_takes_a_third_of_the_room() {
        assertThat(Shorthand.shortened(SUBMITTED).length).isLessThan(SUBMITTED.length / 3);
    }

    @Test
    void what_is_no_shorthand_stays_as_it_is() {
        assertThat(Shorthand.restored(SUBMITTED)).isEqualTo(SUBMITTED);
        for (byte[] cut :
                List.of(new byte[] {1, 1, 7}, new byte[] {1, 2, 7}, new byte[] {1, 0}, new byte[] {1, 6, -1})) {
            assertThat(Shorthand.restored(cut)).isEqualTo(cut);
        }
    }

    @Test
    void the_list_of_phrases_never_changes() throws IOException, NoSuchAlgorithmException {
        try (InputStream in = Objects.requireNonNull(Shorthand.class.getResourceAsStream("shorthand-1.txt"))) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest))
                    .isEqualTo("b84df7d1d71dd155765cf7c89b30cd88436537a219b5fbac71c99fa5a42e2490");
        }
        assertThat(HexFormat.of().formatHex(Shorthand.shortened("{\"on\":\"2020-09-10\"}".getBytes(UTF_8))))
                .isEqualTo("0180024853227d");
    }

    private static void assertRestored(byte[] plain) {
        assertThat(Shorthand.restored(Shorthand.shortened(plain))).isEqualTo(plain);
    }
}
