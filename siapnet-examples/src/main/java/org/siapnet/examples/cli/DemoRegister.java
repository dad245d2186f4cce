package org.siapnet.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.siapnet.Siapnet;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.examples.web.Site;

/** Register peragaan: the synthetic register on its way into a database whose pages are read meanwhile. */
final class DemoRegister {
    private final int rows;
    private volatile int done;

    /** @param rows respondents in all */
    DemoRegister(int rows) {
        this.rows = rows;
    }

    /** How far it is; empty once it is there. */
    Optional<Site.Loading> loading() {
        int now = done;
        return now < rows ? Optional.of(new Site.Loading(now, rows)) : Optional.empty();
    }

    /**
     * Imports it; rows that are there already stay as they are. What is imported when it is told to stop stays too, and the next
     * time it goes on from there.
     */
    void load(Siapnet siapnet, BooleanSupplier stopping) {
        StringWriter register = new StringWriter();
        try {
            Pilkada2020Register.of(rows, Pilkada2020Register.DEFAULT_SEED).writeTo(register);
            byte[] file = register.toString().getBytes(StandardCharsets.UTF_8);
            new RegisterImport(siapnet, Storage.IMPORTER)
                    .run(() -> new ByteArrayInputStream(file), RegisterImport.Mode.GOOD_ROWS, count -> {
                        done = count;
                        if (stopping.getAsBoolean()) {
                            throw new StoppedException();
                        }
                    });
            done = rows;
        } catch (StoppedException e) {
            // nothing is undone
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
