package org.siapnet.official;

/** Sistem kode: whose list a code comes from. */
public enum CodeSystem {
    /** Kode wilayah Kementerian Dalam Negeri; stands for the government of the region. */
    KEMENDAGRI {
        @Override
        public AgencyCode code(String value) {
            return KemendagriRegionCode.of(value);
        }
    },
    /** Kode wilayah Badan Pusat Statistik. */
    BPS {
        @Override
        public AgencyCode code(String value) {
            return BpsRegionCode.of(value);
        }
    },
    /** Kode instansi Badan Kepegawaian Negara. */
    BKN {
        @Override
        public AgencyCode code(String value) {
            return BknAgencyCode.of(value);
        }
    },
    /** Singkatan resmi, for a central agency whose code no source gives. */
    ACRONYM {
        @Override
        public AgencyCode code(String value) {
            return AgencyAcronym.of(value);
        }
    };

    /**
     * The code with that value in this system.
     *
     * @throws IllegalArgumentException if it is not written as this system writes codes
     */
    public abstract AgencyCode code(String value);

    String canonical(String value) {
        return name() + ":" + value;
    }
}
