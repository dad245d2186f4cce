package org.siapnet.spring;

import java.util.UUID;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.official.PersonRef;
import org.siapnet.report.ReportCommand.FileReport;
import org.siapnet.report.ReportId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application of an agency, with a page and a table of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Host {

    @Bean
    Letters letters(JdbcClient rows, Siapnet siapnet) {
        return new Letters(rows, siapnet);
    }

    @RestController
    static class Page {
        @GetMapping("/")
        String front() {
            return "the host";
        }

        @GetMapping("/api/letters")
        String letters() {
            return "letters";
        }
    }

    /** Letters that came in, each with the report it brought. */
    static class Letters {
        private static final Actor OFFICER = Actor.of("officer-17", "BAWASLU", Role.SUPERVISOR);

        private final JdbcClient rows;
        private final Siapnet siapnet;

        Letters(JdbcClient rows, Siapnet siapnet) {
            this.rows = rows;
            this.siapnet = siapnet;
            rows.sql("CREATE TABLE IF NOT EXISTS letter (id VARCHAR(36) PRIMARY KEY)")
                    .update();
        }

        /** Keeps the letter and files its report, both or neither. */
        @Transactional
        public ReportId received(boolean fails) {
            ReportId report = ReportId.of(UUID.randomUUID());
            rows.sql("INSERT INTO letter (id) VALUES (?)")
                    .param(report.value().toString())
                    .update();
            FileReport filing = Filing.of(report, PersonRef.of(UUID.randomUUID()));
            if (!siapnet.reports().handle(OFFICER, filing).isAccepted()) {
                throw new IllegalStateException("refused");
            }
            if (fails) {
                throw new LostException();
            }
            return report;
        }

        boolean has(ReportId report) {
            return rows.sql("SELECT COUNT(*) FROM letter WHERE id = ?")
                            .param(report.value().toString())
                            .query(Integer.class)
                            .single()
                    == 1;
        }

        long count() {
            return rows.sql("SELECT COUNT(*) FROM letter").query(Long.class).single();
        }
    }

    /** What makes a transaction of the host fail. */
    static final class LostException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
