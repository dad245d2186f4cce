package org.siapnet.election;

import java.util.EnumSet;
import java.util.Set;

/** Jenis kontestasi: what is voted on; contests of one election may have stages of their own. */
public enum Contest {
    /** Pemilihan presiden dan wakil presiden. */
    PRESIDENT,
    /** Pemilihan anggota DPR, DPD dan DPRD. */
    LEGISLATURE,
    /** Pemilihan kepala daerah. */
    REGIONAL_HEAD;

    /** The contests of a kind of election. */
    public static Set<Contest> of(ElectionKind kind) {
        return kind == ElectionKind.PEMILU ? EnumSet.of(PRESIDENT, LEGISLATURE) : EnumSet.of(REGIONAL_HEAD);
    }
}
