package org.siapnet.election;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tahapan pemilihan: the fine stages of an election, in the order they usually begin. Several may hold on one day. */
public enum ElectionStage {
    /** Persiapan, until the day before registration. */
    PREPARATION,
    /** Pendaftaran (pencalonan). */
    REGISTRATION,
    /** Verifikasi (penelitian persyaratan). */
    VERIFICATION,
    /** Penetapan calon. */
    DESIGNATION,
    /** Pengundian nomor urut. */
    BALLOT_NUMBERS,
    /** Masa kampanye. */
    CAMPAIGN,
    /** Masa tenang. */
    QUIET_PERIOD,
    /** Pemungutan suara. */
    POLLING,
    /** Penghitungan suara. */
    COUNTING,
    /** Rekapitulasi hasil penghitungan suara. */
    RECAPITULATION,
    /** Perselisihan hasil di Mahkamah Konstitusi. */
    COURT_DISPUTE,
    /** Penetapan calon terpilih. */
    ELECTED_SET,
    /** Pelantikan. */
    INAUGURATION;

    private static final ImmutableList<ElectionStage> PRECEDENCE = ImmutableList.of(
            POLLING,
            QUIET_PERIOD,
            CAMPAIGN,
            DESIGNATION,
            BALLOT_NUMBERS,
            REGISTRATION,
            VERIFICATION,
            INAUGURATION,
            ELECTED_SET,
            RECAPITULATION,
            COUNTING,
            COURT_DISPUTE,
            PREPARATION);

    /**
     * The stages from the one that names a day first to the one that does so last: the day of the vote and the periods
     * with rules of conduct of their own, then acts of a single day or few, then what runs beside them.
     */
    public static List<ElectionStage> precedence() {
        return PRECEDENCE;
    }

    /** The stage that names a day on which these hold; empty if none holds. */
    public static Optional<ElectionStage> primaryOf(Collection<ElectionStage> held) {
        return PRECEDENCE.stream().filter(held::contains).findFirst();
    }
}
