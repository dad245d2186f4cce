package org.siapnet.official;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Nomor Induk Pegawai (NIP) and Nomor Induk PPPK: the 18-digit number of a civil servant. It holds birth date and sex, so
 * it is personal data: {@link #toString()} shows nothing of it, only {@link #reveal()} does. A number that passes every
 * check here may still not be issued, for it has no check digit; and it may change, so it is no key.
 */
@ValueObject
public final class Nip {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{18}");
    private static final int ADULT_PNS = 18;
    private static final int ADULT_PPPK = 20;
    private static final int FIRST_PPPK_YEAR = 2019;

    private final String digits;

    private Nip(String digits) {
        this.digits = digits;
    }

    /**
     * The number written in that text; blanks and dots between the digits are passed over.
     *
     * @throws InvalidNipException if the text is no number in the layout of PNS or PPPK
     */
    public static Nip of(String text) {
        String digits = text.replace(" ", "").replace(".", "");
        if (!DIGITS.matcher(digits).matches()) {
            throw new InvalidNipException(NipError.NOT_18_DIGITS);
        }
        Nip nip = new Nip(digits);
        nip.check();
        return nip;
    }

    /**
     * This number, if it could have been issued by that day.
     *
     * @throws InvalidNipException if birth or appointment lies after the day
     */
    public Nip checkedOn(LocalDate day) {
        boolean appointedLater =
                isPppk() ? appointmentYear() > day.getYear() : appointedOn().isAfter(day);
        if (appointedLater || birthDate().isAfter(day)) {
            throw new InvalidNipException(NipError.IN_FUTURE);
        }
        return this;
    }

    /** The kind its layout is for: {@code PPPK}, or {@code PNS}, whose number a CPNS already carries. */
    public EmployeeKind employeeKind() {
        return isPppk() ? EmployeeKind.PPPK : EmployeeKind.PNS;
    }

    /** What is unusual though not wrong about it; empty if nothing is. */
    public List<NipWarning> warnings() {
        ImmutableList.Builder<NipWarning> warnings = ImmutableList.builder();
        if (isPppk()) {
            if (appointmentYear() - birthDate().getYear() < ADULT_PPPK) {
                warnings.add(NipWarning.UNDER_AGE_AT_APPOINTMENT);
            }
            if (appointmentYear() < FIRST_PPPK_YEAR) {
                warnings.add(NipWarning.PPPK_BEFORE_2019);
            }
        } else if (birthDate().plusYears(ADULT_PNS).isAfter(appointedOn())) {
            warnings.add(NipWarning.UNDER_AGE_AT_APPOINTMENT);
        }
        return warnings.build();
    }

    /** The 18 digits in clear. Personal data: never for logs, messages, links or events. */
    public String reveal() {
        return digits;
    }

    private void check() {
        LocalDate birth = birthDate();
        int scheme = number(12, 14);
        boolean pns = scheme >= 1 && scheme <= 12;
        require(pns || isPppk(), NipError.UNKNOWN_SCHEME);
        require(digits.charAt(14) == '1' || digits.charAt(14) == '2', NipError.SEX_DIGIT);
        require(number(15, 18) > 0, NipError.SERIAL);
        boolean appointedBeforeBirth = pns ? appointedOn().isBefore(birth) : appointmentYear() < birth.getYear();
        require(!appointedBeforeBirth, NipError.APPOINTED_BEFORE_BIRTH);
    }

    private boolean isPppk() {
        return digits.charAt(12) == '2' && digits.charAt(13) != '0';
    }

    private LocalDate birthDate() {
        try {
            return LocalDate.of(number(0, 4), number(4, 6), number(6, 8));
        } catch (DateTimeException notADate) {
            // without the cause: its message quotes the date
            throw new InvalidNipException(NipError.BIRTH_DATE);
        }
    }

    private LocalDate appointedOn() {
        return LocalDate.of(appointmentYear(), number(12, 14), 1);
    }

    private int appointmentYear() {
        return number(8, 12);
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static void require(boolean holds, NipError error) {
        if (!holds) {
            throw new InvalidNipException(error);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nip that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Always {@code NIP[*]}: neither birth date nor sex nor serial. */
    @Override
    public String toString() {
        return "NIP[*]";
    }
}
