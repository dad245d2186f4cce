package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Identity;
import org.siapnet.port.Purpose;
import org.siapnet.testkit.Changes;

class NoPersonalDataTest {
    private static final String NAME = "Kenari Pengujian %02d";
    private static final String CONTACT = "0800-KENARI";

    @TempDir
    Path folder;

    @Test
    void planted_names_and_numbers_are_in_no_file_and_in_no_log() throws IOException {
        List<Identity> planted = planted();
        List<Path> images = new ArrayList<>();
        String logged = logged(() -> {
            try (EmbeddedStorage storage =
                    EmbeddedStorage.open(folder.resolve("register").toString())) {
                List<PersonRef> kept = storage.identities().keep(planted);
                storage.identities().keep(planted);
                for (int i = 0; i < planted.size(); i++) {
                    storage.journal().append(Changes.examined(i, 3));
                    storage.identities().find(planted.get(i).nip().orElseThrow());
                    storage.identities().reveal(kept.get(i), "account", Purpose.EXPORT, Instant.EPOCH);
                }
                storage.identities().forget(kept.get(0), LocalDate.of(2026, 11, 22));
                assertThat(storage.journal().verify(Policies.standard()).intact())
                        .isTrue();
                images.addAll(copies("open"));
            }
            images.addAll(copies("closed"));
        });

        assertThat(images).hasSizeGreaterThanOrEqualTo(4);
        for (Path image : images) {
            String bytes = new String(Files.readAllBytes(image), ISO_8859_1);
            assertThat(traces(planted).filter(bytes::contains))
                    .as(image.getFileName().toString())
                    .isEmpty();
        }
        assertThat(traces(planted).filter(logged::contains)).isEmpty();
    }

    @Test
    void the_search_finds_what_is_in_clear() throws IOException {
        Path file = folder.resolve("clear");
        Files.writeString(file, "something, then " + String.format(Locale.ROOT, NAME, 3));
        String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        assertThat(traces(planted()).filter(bytes::contains)).isNotEmpty();
    }

    private static List<Identity> planted() {
        List<Identity> planted = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            Nip nip = Nip.of(String.format(Locale.ROOT, "1905%02d%02d1930011%03d", 1 + i % 12, 1 + i % 28, i));
            planted.add(new Identity(String.format(Locale.ROOT, NAME, i), Optional.of(nip), Optional.of(CONTACT + i)));
        }
        return planted;
    }

    /** Each planted text as it might stand in a file: in several encodings, in hexadecimal and in Base64. */
    private static Stream<String> traces(List<Identity> planted) {
        return planted.stream()
                .flatMap(i -> Stream.of(
                        i.name(), i.nip().orElseThrow().reveal(), i.contact().orElseThrow()))
                .flatMap(text -> Stream.concat(
                        Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(charset -> raw(text, charset)),
                        Stream.of(
                                HexFormat.of().formatHex(text.getBytes(UTF_8)),
                                Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)))));
    }

    private static String raw(String text, Charset charset) {
        return new String(text.getBytes(charset), ISO_8859_1);
    }

    private List<Path> copies(String name) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copies.add(Files.copy(file, target.resolve(file.getFileName())));
            }
        }
        return copies;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static String logged(Work work) throws IOException {
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(captured, true, UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        Handler handler = new Recording(stream);
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        System.setOut(stream);
        System.setErr(stream);
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.setLevel(level);
            root.removeHandler(handler);
        }
        return captured.toString(UTF_8);
    }

    private static final class Recording extends Handler {
        private final PrintStream stream;

        Recording(PrintStream stream) {
            this.stream = stream;
        }

        @Override
        public void publish(LogRecord logRecord) {
            stream.println(logRecord.getMessage());
            if (logRecord.getParameters() != null) {
                List.of(logRecord.getParameters()).forEach(stream::println);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
