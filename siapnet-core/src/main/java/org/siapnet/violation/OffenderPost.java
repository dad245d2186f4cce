package org.siapnet.violation;

/** Jabatan yang menentukan kewenangan: the post on which depends who may punish. */
public enum OffenderPost {
    /** Jabatan Pimpinan Tinggi Utama. */
    JPT_UTAMA,
    /** Jabatan Pimpinan Tinggi Madya yang merupakan Pejabat Pembina Kepegawaian. */
    JPT_MADYA_PPK,
    /** Jabatan Pimpinan Tinggi Madya. */
    JPT_MADYA,
    /** Jabatan Fungsional jenjang Ahli Utama. */
    JF_AHLI_UTAMA,
    /** Jabatan lain yang pengangkatan dan pemberhentiannya menjadi wewenang Presiden. */
    PRESIDENTIAL_APPOINTEE,
    /** Jabatan Pimpinan Tinggi Pratama. */
    JPT_PRATAMA,
    /** Jabatan Administrator ke bawah. */
    ADMINISTRATOR_AND_BELOW,
    /** Jabatan Fungsional selain jenjang Ahli Utama. */
    OTHER_JF
}
