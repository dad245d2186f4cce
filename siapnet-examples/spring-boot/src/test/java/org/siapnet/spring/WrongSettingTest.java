package org.siapnet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** Settings that keep the application from starting, each named. */
class WrongSettingTest {
    @TempDir
    private Path folder;

    private WebApplicationContextRunner onTheWeb() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SiapnetStorageAutoConfiguration.class,
                        SiapnetAutoConfiguration.class,
                        SiapnetRestAutoConfiguration.class))
                .withBean(DataSource.class, () -> source)
                .withPropertyValues(
                        "siapnet.jdbc.schema=create", "siapnet.vault.key-file=" + folder.resolve("vault.keys"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "siapnet.vault.key-file= | siapnet.vault.key-file, siapnet.vault.key-variable",
                "siapnet.vault.key-variable=KEYS | siapnet.vault.key-file, siapnet.vault.key-variable",
                "siapnet.jdbc.table-prefix=a-b | siapnet.jdbc.schema-name, siapnet.jdbc.table-prefix",
                "siapnet.rest.path=/a b | siapnet.rest.path",
                "siapnet.rest.proxies=-1 | siapnet.rest.proxies, siapnet.rest.drain, siapnet.rest.per-minute",
                "siapnet.rest.per-minute.account=9 | siapnet.rest.per-minute",
                "siapnet.rest.token.issuer=https://issuer.example | siapnet.rest.token.audience",
                "siapnet.rest.token.audience=siapnet | siapnet.rest.token.issuer",
                "siapnet.rest.token.key-set-uri=https://issuer.example/keys | siapnet.rest.token.issuer"
            })
    void a_wrong_setting_is_refused_by_name(String setting, String property) {
        onTheWeb().withPropertyValues(setting).run(context -> refused(context.getStartupFailure(), property));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "siapnet.rest.token.skew=30s | siapnet.rest.token.key-set-uri, siapnet.rest.token.key-set-file",
                "siapnet.rest.token.key-set-uri=http://issuer.example/keys | siapnet.rest.token.key-set-uri",
                "siapnet.rest.token.key-set-file=/nowhere | siapnet.rest.token.key-set-file"
            })
    void keys_of_an_issuer_that_cannot_be_used_are_refused_by_name(String setting, String property) {
        onTheWeb()
                .withPropertyValues("siapnet.rest.token.issuer=https://issuer.example")
                .withPropertyValues("siapnet.rest.token.audience=siapnet", setting)
                .run(context -> refused(context.getStartupFailure(), property));
    }

    @Test
    void the_application_says_what_to_do_about_a_wrong_setting() {
        assertThat(new WrongSettingAnalyzer()
                        .analyze(new IllegalStateException(new WrongSettingException("a.b", "is missing", "Set it."))))
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription()).isEqualTo("a.b: is missing");
                    assertThat(analysis.getAction()).isEqualTo("Set it.");
                });
    }

    @Test
    void a_key_file_that_is_none_is_refused_without_its_content() throws Exception {
        Files.writeString(folder.resolve("vault.keys"), "secret-1234");
        Files.setPosixFilePermissions(folder.resolve("vault.keys"), PosixFilePermissions.fromString("rw-------"));
        onTheWeb().run(context -> {
            refused(context.getStartupFailure(), "siapnet.vault.key-file");
            assertThat(context.getStartupFailure()).hasStackTraceContaining("UNREADABLE");
            StringWriter trace = new StringWriter();
            context.getStartupFailure().printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain("secret-1234");
        });
    }

    private static void refused(Throwable failure, String property) {
        assertThat(failure)
                .rootCause()
                .isInstanceOfSatisfying(
                        WrongSettingException.class,
                        wrong -> assertThat(wrong.property()).isEqualTo(property));
    }
}
