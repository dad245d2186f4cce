package org.siapnet.time;

import java.time.ZoneId;

/** Zona waktu: western, central and eastern Indonesian time; none has summer time. */
public enum IndonesianZone {
    /** Waktu Indonesia Barat, UTC+7. */
    WIB("Asia/Jakarta"),
    /** Waktu Indonesia Tengah, UTC+8. */
    WITA("Asia/Makassar"),
    /** Waktu Indonesia Timur, UTC+9. */
    WIT("Asia/Jayapura");

    private final ZoneId id;

    IndonesianZone(String id) {
        this.id = ZoneId.of(id);
    }

    /** The zone for the calendar of the JDK. */
    public ZoneId id() {
        return id;
    }

    /**
     * The zone of a region by its Kemendagri code, of a province such as {@code 91} or of a regency or city such as
     * {@code 73.71}.
     *
     * @throws IllegalArgumentException if no Indonesian province has that prefix
     */
    public static IndonesianZone ofRegion(String code) {
        if (code.length() < 2 || !Character.isDigit(code.charAt(0)) || !Character.isDigit(code.charAt(1))) {
            throw new IllegalArgumentException("region: not a Kemendagri code: " + code);
        }
        int province = (code.charAt(0) - '0') * 10 + (code.charAt(1) - '0');
        if (province >= 11 && province <= 36 || province == 61 || province == 62) {
            return WIB;
        }
        if (province >= 51 && province <= 53 || province >= 63 && province <= 65 || province >= 71 && province <= 76) {
            return WITA;
        }
        if (province == 81 || province == 82 || province >= 91 && province <= 96) {
            return WIT;
        }
        throw new IllegalArgumentException("region: no province has the code " + code);
    }
}
