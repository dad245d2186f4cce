package org.siapnet.law;

/**
 * Kesalahan nilai hukum: what keeps a row of dated law from being one. Its text in each language is that of the message
 * {@code law.value.} with its name.
 */
public enum LawFault {
    /** Kosong: says nothing. */
    BLANK,
    /** Catatan satu bahasa: a note that is not said in both languages. */
    NOTE_IN_ONE_LANGUAGE,
    /** Berakhir sebelum mulai: ends on or before the day it begins. */
    END_NOT_AFTER_START,
    /** Huruf tanpa pasal: a letter or number of no article. */
    BASIS_WITHOUT_ARTICLE,
    /** Kutipan lain: a citation of another form. */
    NO_CITATION,
    /** Eskalasi: a highest escalation that is not 1, 2 or 3. */
    ESCALATION_OUT_OF_RANGE,
    /** Bukan id perbuatan: an act whose id is not upper-case words. */
    NO_ACT_ID,
    /** Tingkat yang tidak ada: a level beside a status that says there is none. */
    LEVEL_NOT_ASSIGNED,
    /** Urutan: a rank below one. */
    RANK_BELOW_ONE,
    /** Syarat kosong: a condition nothing can meet, as a list of it is empty. */
    CONDITION_EMPTY,
    /** Syarat bertentangan: a condition that asks for and excludes one circumstance. */
    CONDITION_CONTRADICTORY,
    /** Bukan kode catatan: a code of a note that is not upper-case words. */
    NO_NOTE_CODE,
    /** Kalender kosong: a calendar without a stage. */
    CALENDAR_WITHOUT_STAGES,
    /** Kalender ganda: two calendars of an election under one id. */
    CALENDAR_TWICE,
    /** Pemilihan berbeda: an election described in two ways. */
    ELECTION_DIFFERS,
    /** Jenis pemilihan asing: a stage of a contest the election does not have. */
    CONTEST_OF_OTHER_ELECTION,
    /** Tahapan terbalik: a stage that has one end only, or ends before it begins. */
    STAGE_ENDS_EARLY,
    /** Hari tahapan: days where the stage is not held, or none where it is. */
    STAGE_DAYS_MISFIT,
    /** Syarat tahapan: a condition where the stage is not conditional, or none where it is. */
    STAGE_CONDITION_MISFIT,
    /** Putaran: a round below one. */
    ROUND_BELOW_ONE,
    /** Hari negatif: fewer than no days. */
    DAYS_NEGATIVE,
    /** Bukan kode wilayah: a region that is no Kemendagri code. */
    NO_REGION_CODE,
    /** Kurang dari satu hari: a time limit of no day. */
    DAYS_BELOW_ONE,
    /** Jangka waktu ganda: two rows that hold for one question on one day. */
    LIMIT_TWICE,
    /** Tahun lain: a day outside the year of its decree. */
    DAY_OF_OTHER_YEAR,
    /** Daftar ganda: a second list for a year. */
    YEAR_LIST_TWICE,
    /** Tahun terlewat: years with a list that do not follow each other. */
    YEARS_WITH_GAP,
    /** Bukan hari libur: a day taken back that is not off. */
    DAY_NOT_OFF,
    /** Libur ganda: a day added that is off already. */
    DAY_OFF_TWICE
}
