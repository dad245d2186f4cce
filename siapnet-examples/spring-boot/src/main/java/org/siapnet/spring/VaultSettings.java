package org.siapnet.spring;

import java.nio.file.Path;
import java.util.Optional;
import org.siapnet.persistence.jdbc.VaultKeyException;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pengaturan kunci brankas identitas: {@code siapnet.vault.*}. One of both; a key management is a bean {@link VaultKeys} of the
 * host.
 *
 * @param keyFile file with the keys, created where it is missing
 * @param keyVariable environment variable with the text of such a file in Base64
 */
@ConfigurationProperties("siapnet.vault")
public record VaultSettings(
        @DefaultValue("") String keyFile, @DefaultValue("") String keyVariable) {

    /** The file, if keys are in one. */
    Optional<Path> file() {
        return Optional.of(keyFile).filter(name -> !name.isBlank()).map(Path::of);
    }

    /** @throws WrongSettingException if none or both are set, or the keys cannot be used */
    VaultKeys keys() {
        if (keyFile.isBlank() == keyVariable.isBlank()) {
            throw new WrongSettingException(
                    "siapnet.vault.key-file, siapnet.vault.key-variable",
                    "one of both must be set: names are kept encrypted only",
                    "Name a file, which is created with new keys where it is missing, or an environment variable. Keep a copy of "
                            + "the keys elsewhere: without them no name can be read.");
        }
        try {
            return file().map(VaultKeys::file).orElseGet(() -> VaultKeys.environment(keyVariable));
        } catch (VaultKeyException e) {
            throw new WrongSettingException(
                    keyFile.isBlank() ? "siapnet.vault.key-variable" : "siapnet.vault.key-file",
                    String.valueOf(e.getMessage()),
                    "Give the keys that the vault was written with, readable for this account only.");
        }
    }
}
