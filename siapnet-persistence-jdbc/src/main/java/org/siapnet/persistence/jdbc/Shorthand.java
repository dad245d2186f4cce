package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Bytes in a third of the room where they are the JSON of an event, and the very same bytes back, whatever they are.
 *
 * <p>After a byte 1 stand tokens: a printable ASCII byte is itself; 0 stands before any other byte; 1 before the 16 bytes of an
 * identity; 2 before a day since 1970 in two bytes; 3 to 6 with the byte that follows, and 128 to 255 alone, are phrases of the
 * list. The list never changes; another one would begin with another byte.
 */
final class Shorthand {
    private static final byte VERSION = 1;
    private static final int ESCAPE = 0;
    private static final int IDENTITY = 1;
    private static final int DAY = 2;
    private static final int PAGES = 3;
    private static final int ALONE = 128;
    private static final int PAGE = 256;
    private static final int SHORTEST = 3;
    private static final int BUCKETS = 1 << 13;
    private static final int LONGEST_DATE = 10;
    private static final int LONGEST_IDENTITY = 36;

    private static final byte[][] PHRASES = phrases();
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int[][] BY_THREE = buckets(SHORTEST, Long.BYTES - 1);
    private static final int[][] BY_EIGHT = buckets(Long.BYTES, Integer.MAX_VALUE);

    private Shorthand() {}

    /** The bytes as they are stored. */
    static byte[] shortened(byte[] plain) {
        ByteBuffer out = ByteBuffer.allocate(1 + 2 * plain.length);
        out.put(VERSION);
        for (int at = 0; at < plain.length; ) {
            at += token(plain, at, out);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The bytes as they were; what is no shorthand is given back as it is. */
    static byte[] restored(byte[] stored) {
        if (stored.length == 0 || stored[0] != VERSION) {
            return stored;
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(stored, 1, stored.length - 1);
            Bytes out = new Bytes(4 * stored.length);
            while (in.hasRemaining()) {
                expand(in, out);
            }
            return out.all();
        } catch (BufferUnderflowException | ArrayIndexOutOfBoundsException e) {
            return stored;
        }
    }

    /** Writes what stands at a place, and returns how many bytes that was. */
    private static int token(byte[] plain, int at, ByteBuffer out) {
        if (isDate(plain, at)) {
            int day = day(plain, at);
            if (day >= 0) {
                out.put((byte) DAY).putShort((short) day);
                return LONGEST_DATE;
            }
        }
        if (isIdentity(plain, at)) {
            UUID id = UUID.fromString(new String(plain, at, LONGEST_IDENTITY, US_ASCII));
            out.put((byte) IDENTITY).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            return LONGEST_IDENTITY;
        }
        int phrase = phrase(plain, at);
        if (phrase >= 0) {
            if (phrase < ALONE) {
                out.put((byte) (ALONE + phrase));
            } else {
                out.put((byte) (PAGES + (phrase - ALONE) / PAGE)).put((byte) ((phrase - ALONE) % PAGE));
            }
            return PHRASES[phrase].length;
        }
        if (plain[at] < ' ' || plain[at] == 0x7f) {
            out.put((byte) ESCAPE);
        }
        out.put(plain[at]);
        return 1;
    }

    private static void expand(ByteBuffer in, Bytes out) {
        int token = in.get() & 0xff;
        if (token >= ALONE) {
            out.add(PHRASES[token - ALONE]);
        } else if (token >= ' ') {
            out.add((byte) token);
        } else if (token >= PAGES) {
            out.add(PHRASES[ALONE + (token - PAGES) * PAGE + (in.get() & 0xff)]);
        } else if (token == DAY) {
            out.add(LocalDate.ofEpochDay(in.getShort() & 0xffff).toString().getBytes(US_ASCII));
        } else if (token == IDENTITY) {
            out.add(new UUID(in.getLong(), in.getLong()).toString().getBytes(US_ASCII));
        } else {
            out.add(in.get());
        }
    }

    /** The number of the longest phrase that stands at a place; negative if there is none. */
    private static int phrase(byte[] plain, int at) {
        int left = plain.length - at;
        int found = left < Long.BYTES ? -1 : phrase(plain, at, BY_EIGHT[byEight(plain, at)]);
        return found >= 0 || left < SHORTEST ? found : phrase(plain, at, BY_THREE[byThree(plain, at)]);
    }

    private static int phrase(byte[] plain, int at, int[] candidates) {
        for (int candidate : candidates) {
            byte[] phrase = PHRASES[candidate];
            if (at + phrase.length <= plain.length
                    && Arrays.equals(plain, at, at + phrase.length, phrase, 0, phrase.length)) {
                return candidate;
            }
        }
        return -1;
    }

    private static boolean isDate(byte[] plain, int at) {
        return at + LONGEST_DATE <= plain.length
                && plain[at + 4] == '-'
                && plain[at + 7] == '-'
                && number(plain, at, 4) >= 1970
                && number(plain, at, 4) < 2149
                && number(plain, at + 5, 2) >= 0
                && number(plain, at + 8, 2) >= 0;
    }

    /** Days since 1970; negative if there is no such day. */
    private static int day(byte[] plain, int at) {
        int month = number(plain, at + 5, 2);
        int day = number(plain, at + 8, 2);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return -1;
        }
        int year = number(plain, at, 4);
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? -1
                : (int) LocalDate.of(year, month, day).toEpochDay();
    }

    private static int number(byte[] plain, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (plain[i] < '0' || plain[i] > '9') {
                return -1;
            }
            value = 10 * value + plain[i] - '0';
        }
        return value;
    }

    private static boolean isIdentity(byte[] plain, int at) {
        if (at + LONGEST_IDENTITY > plain.length || plain[at + 8] != '-') {
            return false;
        }
        for (int i = 0; i < LONGEST_IDENTITY; i++) {
            byte b = plain[at + i];
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? b != '-' : !(b >= '0' && b <= '9' || b >= 'a' && b <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static int byThree(byte[] bytes, int at) {
        return (bytes[at] * 961 + bytes[at + 1] * 31 + bytes[at + 2]) & (BUCKETS - 1);
    }

    private static int byEight(byte[] bytes, int at) {
        return Long.hashCode((long) EIGHT.get(bytes, at) * 0x9E3779B97F4A7C15L) & (BUCKETS - 1);
    }

    private static byte[][] phrases() {
        String name = "shorthand-1.txt";
        try (InputStream in = Objects.requireNonNull(Shorthand.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), US_ASCII)
                    .lines()
                    .map(line -> line.getBytes(US_ASCII))
                    .toArray(byte[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of such a length that may stand where their first three or eight bytes do, the longest first. */
    private static int[][] buckets(int shortest, int longest) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < PHRASES.length; i++) {
            byte[] phrase = PHRASES[i];
            if (phrase.length >= shortest && phrase.length <= longest) {
                lists.get(shortest == SHORTEST ? byThree(phrase, 0) : byEight(phrase, 0))
                        .add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream()
                        .sorted((one, other) -> PHRASES[other].length - PHRASES[one].length)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Bytes that grow. */
    private static final class Bytes {
        private byte[] bytes;
        private int length;

        Bytes(int room) {
            bytes = new byte[room];
        }

        void add(byte one) {
            room(1);
            bytes[length++] = one;
        }

        void add(byte[] more) {
            room(more.length);
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        byte[] all() {
            return Arrays.copyOf(bytes, length);
        }

        private void room(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (length + more));
            }
        }
    }
}
