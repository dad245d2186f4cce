package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Identity;
import org.siapnet.port.Purpose;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.testkit.Changes;

class VaultVerificationTest {
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    private EmbeddedStorage storage;
    private List<PersonRef> respondents = List.of();
    private List<PersonRef> kept = List.of();

    @BeforeEach
    void three_cases_whose_respondents_are_in_the_vault() throws SQLException {
        storage = databases.fresh();
        kept = storage.identities()
                .keep(List.of(
                        Identity.of("Siti Contoh", Nip.of("191001011935011001")),
                        Identity.of("Budi Contoh", Nip.of("191001011935011002")),
                        Identity.of("Tono Contoh", Nip.of("191001011935011003"))));
        List<PersonRef> named = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            storage.journal().append(Changes.examined(i, 3));
            RegisterRow row = storage.journal().row(aCase(i)).orElseThrow();
            named.add(PersonRef.parse(row.person().orElseThrow()));
        }
        assertThat(named.stream().distinct()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            String sql =
                    "INSERT INTO siapnet_person SELECT '" + named.get(i) + "', NULL, wrapped_key, sealed, key_version,"
                            + " NULL, NULL FROM siapnet_person WHERE person = '" + kept.get(i) + "'";
            execute(sql);
        }
        respondents = named;
    }

    @Test
    void a_vault_that_knows_everybody_is_intact() {
        assertThat(verified().intact()).isTrue();
        assertThat(storage.journal().find(RegisterQuery.of(StreamId.Kind.CASE).build()))
                .hasSize(3);
    }

    @Test
    void a_person_legitimately_forgotten_is_no_damage() {
        storage.identities().forget(respondents.get(0), TODAY);
        assertThat(verified().intact()).isTrue();
    }

    @Test
    void a_lost_row_is_a_damage_of_its_own_kind_that_names_the_case() throws SQLException {
        execute("DELETE FROM siapnet_person WHERE person = '" + respondents.get(1) + "'");
        assertThat(verified().damages()).containsExactly(new Damage(Kind.PERSON_MISSING, Optional.of(aCase(2)), 0));
        assertThat(storage.journal().verify(Policies.standard()).intact()).isTrue();
    }

    @Test
    void a_row_emptied_by_other_means_than_forgetting_is_damage_too() throws SQLException {
        execute("UPDATE siapnet_person SET wrapped_key = NULL, sealed = NULL WHERE person = '" + respondents.get(2)
                + "'");
        assertThat(verified().damages()).containsExactly(new Damage(Kind.PERSON_MISSING, Optional.of(aCase(3)), 0));
    }

    @Test
    void a_log_of_looks_that_was_edited_or_cut_is_found() throws SQLException {
        for (String damage : List.of(
                "UPDATE siapnet_disclosure SET account = 'nobody' WHERE ordinal = 2",
                "UPDATE siapnet_disclosure SET outcome = 'SHOWN' WHERE ordinal = 3",
                "UPDATE siapnet_disclosure SET agreed_by = 'b' WHERE ordinal = 1",
                "UPDATE siapnet_disclosure SET purpose = 'EXPORT' WHERE ordinal = 1",
                "UPDATE siapnet_disclosure SET at = at + INTERVAL '1' SECOND WHERE ordinal = 1",
                "UPDATE siapnet_disclosure SET person = '" + new UUID(7, 7) + "' WHERE ordinal = 3",
                "DELETE FROM siapnet_disclosure WHERE ordinal = 1",
                "DELETE FROM siapnet_disclosure WHERE ordinal = 2")) {
            three_cases_whose_respondents_are_in_the_vault();
            Disclosure look = Disclosure.of(kept.get(0), "account", Purpose.EXAMINATION, AT);
            storage.identities().reveal(look);
            storage.identities().reveal(look.agreedBy("other"));
            storage.identities().log(look);
            storage.identities().reveal(Disclosure.of(kept.get(1), "account", Purpose.EXAMINATION, AT));
            assertThat(verified().intact()).isTrue();
            execute(damage + " AND person = '" + kept.get(0) + "'");
            assertThat(verified().damages())
                    .as(damage)
                    .containsExactly(new Damage(Kind.DISCLOSURES_CHANGED, Optional.empty(), 0));
        }
    }

    private Verification verified() {
        return storage.journal().verify(Policies.standard(), storage.identities());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
