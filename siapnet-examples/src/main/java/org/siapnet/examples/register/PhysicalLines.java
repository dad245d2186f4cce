package org.siapnet.examples.register;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The physical lines of a UTF-8 file, each decoded strictly and bounded, so that one bad line harms no other. */
final class PhysicalLines implements Closeable {
    /** Longest line read, in bytes. */
    static final int LONGEST = 65_536;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private int number;

    PhysicalLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            tooLong |= bytes.size() >= LONGEST;
            if (!tooLong) {
                bytes.write(read);
            }
        }
        return Optional.of(tooLong ? unreadable("LINE_TOO_LONG") : decode(bytes.toByteArray()));
    }

    private Line decode(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
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
