package org.siapnet.examples.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The physical lines of a UTF-8 file, each decoded strictly and bounded, so that one bad line harms no other. */
final class PhysicalLines implements Closeable {
    /** Longest line read, in bytes. */
    static final int LONGEST = 65_536;

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /** Holds a longest line with its end, so that a line that does not fit is too long. */
    private final byte[] buffer = new byte[LONGEST + 1];

    private int from;
    private int to;
    private int number;

    PhysicalLines(InputStream in) {
        this.in = in;
    }

    /**
     * A line of the file.
     *
     * @param number from 1
     * @param text its text; empty if it cannot be read
     * @param fault code of what is wrong with it
     */
    record Line(int number, Optional<String> text, Optional<String> fault) {}

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        int end = lineEnd(from);
        boolean tooLong = false;
        boolean comment = false;
        while (end < 0 && fill()) {
            if (to - from > LONGEST && lineEnd(from) < 0) {
                comment = tooLong ? comment : startsComment();
                tooLong = true;
                from = to;
            }
            end = lineEnd(from);
        }
        if (end < 0 && from == to && !tooLong) {
            return Optional.empty();
        }
        number++;
        int stop = end < 0 ? to : end;
        Line line = comment
                ? new Line(number, Optional.of("#"), Optional.empty())
                : tooLong ? unreadable("LINE_TOO_LONG") : decode(stop);
        from = end < 0 ? to : end + 1;
        return Optional.of(line);
    }

    /** Whether the line that fills the buffer is a comment, of which nothing but its sign is kept. */
    private boolean startsComment() {
        boolean marked = number == 0
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF;
        return buffer[marked ? from + 3 : from] == '#';
    }

    private int lineEnd(int start) {
        for (int i = start; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads on behind what is left of the buffer; false at the end of the file. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(read, 0);
        return read >= 0;
    }

    private Line decode(int stop) {
        int length = stop > from && buffer[stop - 1] == '\r' ? stop - 1 - from : stop - from;
        try {
            String text = utf8.decode(ByteBuffer.wrap(buffer, from, length)).toString();
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Line(number, Optional.of(marked ? text.substring(1) : text), Optional.empty());
        } catch (CharacterCodingException e) {
            return unreadable("NOT_UTF8");
        }
    }

    private Line unreadable(String fault) {
        return new Line(number, Optional.empty(), Optional.of(fault));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
