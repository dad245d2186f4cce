package org.siapnet.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siapnet.law.Certainty;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.statistics.Measure;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Angka terpublikasi: a figure as somebody published it, with where and how sure.
 *
 * @param figure which of the figures it belongs to
 * @param cell what it is a part of: an act, a position bucket, a stage, an agency; empty for the whole
 * @param measure what is counted
 * @param asOf day it speaks of
 * @param unit what one counts
 * @param count the count, where one was published
 * @param percent the share, where one was published
 * @param base measure the share is of
 * @param certainty how sure the source is
 * @param source code of who published it where; texts under {@code source.}
 * @param address where it was read
 * @param note code of what must be said besides
 */
public record Published(
        Figure figure,
        Optional<String> cell,
        Measure measure,
        LocalDate asOf,
        CountingUnit unit,
        Optional<Long> count,
        Optional<BigDecimal> percent,
        Optional<Measure> base,
        Certainty certainty,
        String source,
        String address,
        Optional<String> note) {

    /** Which figure. The first five are the ones the agencies publish together. */
    public enum Figure {
        /** Pelanggaran. */
        VIOLATIONS,
        /** Jenis pelanggaran. */
        TYPES,
        /** Kategori jabatan. */
        POSITIONS,
        /** Rekomendasi. */
        RECOMMENDATIONS,
        /** Tindak lanjut. */
        FOLLOW_UP,
        /** Waktu pelanggaran. */
        STAGE,
        /** Pemblokiran. */
        BLOCKED,
        /** Instansi. */
        AGENCIES
    }

    /** What was published of the regional elections of 2020. */
    public static List<Published> pilkada2020() {
        try (InputStream in = Published.class.getResourceAsStream("published-pilkada-2020.json")) {
            if (in == null) {
                throw new IllegalStateException("missing resource published-pilkada-2020.json");
            }
            return List.copyOf(JsonMapper.shared().readValue(in, new TypeReference<List<Published>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
