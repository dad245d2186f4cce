package org.siapnet.json;

import java.util.HexFormat;
import java.util.List;
import org.siapnet.cases.CaseCommand;
import org.siapnet.report.ReportCommand;
import tools.jackson.databind.ObjectWriter;

/**
 * Sidik perintah: a fingerprint of what commands say, by which a repeat is told from a reuse of its id. Equal commands have
 * equal fingerprints on every machine and in every run, whatever the order within their sets.
 */
public final class CommandDigest {
    private static final ObjectWriter JSON = CanonicalJson.mapper().writer();

    private CommandDigest() {}

    /** SHA-256 of the command in canonical form, 64 hexadecimal digits. */
    public static String of(ReportCommand command) {
        return ofAll(List.of(command));
    }

    /** SHA-256 of the command in canonical form, 64 hexadecimal digits. */
    public static String of(CaseCommand command) {
        return ofAll(List.of(command));
    }

    /**
     * SHA-256 of several commands in order, 64 hexadecimal digits; of one command the same as its own.
     *
     * @param commands commands on reports and cases
     * @throws IllegalArgumentException if one is no command
     */
    public static String ofAll(List<?> commands) {
        Sha256 digest = new Sha256();
        for (Object command : commands) {
            if (!(command instanceof ReportCommand) && !(command instanceof CaseCommand)) {
                throw new IllegalArgumentException("commands: must be commands");
            }
            digest.text(command.getClass().getSimpleName()).bytes(JSON.writeValueAsBytes(command));
        }
        return HexFormat.of().formatHex(digest.finish());
    }
}
