package org.siapnet.time;

import java.util.Optional;

/** Pihak yang bertindak: whose local midnight ends a time limit. */
public enum ActingBody {
    /** Pelapor. */
    REPORTER(false),
    /** Pengawas pemilu: the Bawaslu office concerned. */
    SUPERVISOR(false),
    /** Instansi pengawas netralitas (KASN, BKN, KemenPANRB), in Jakarta. */
    AUTHORITY(true),
    /** PPK, pejabat yang berwenang menghukum or atasan. */
    EMPLOYER(false),
    /** Pegawai ASN yang bersangkutan. */
    OFFICIAL(false),
    /** BPASN, in Jakarta. */
    APPEAL_BOARD(true);

    private final boolean inJakarta;

    ActingBody(boolean inJakarta) {
        this.inJakarta = inJakarta;
    }

    /**
     * The zone this body counts days in: Jakarta's for a national body and where no region is given (a central agency),
     * else that of its region.
     *
     * @throws IllegalArgumentException if the region is no Kemendagri code
     */
    public IndonesianZone zone(Optional<String> region) {
        return inJakarta
                ? IndonesianZone.WIB
                : region.map(IndonesianZone::ofRegion).orElse(IndonesianZone.WIB);
    }
}
