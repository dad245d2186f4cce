package org.siapnet.election;

/** Jenis pemilihan: general election and regional-head election are legally distinct. */
public enum ElectionKind {
    /** Pemilihan umum: president, DPR, DPD and DPRD (UU 7/2017). */
    PEMILU,
    /** Pemilihan kepala daerah: governor, regent, mayor (UU 1/2015 as amended). */
    PILKADA
}
