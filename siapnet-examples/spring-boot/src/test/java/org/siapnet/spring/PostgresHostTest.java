package org.siapnet.spring;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.siapnet.persistence.jdbc.PostgresServer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(PostgresHostTest.Database.class)
class PostgresHostTest extends HostRules {

    /** The server ends with the application. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Database {
        @Bean
        PostgresServer server() throws IOException {
            return PostgresServer.in(Files.createTempDirectory("siapnet-host-"), Map.of());
        }

        @Bean
        HikariDataSource dataSource(PostgresServer server) {
            return DataSourceBuilder.create()
                    .type(HikariDataSource.class)
                    .url(server.url())
                    .build();
        }
    }
}
