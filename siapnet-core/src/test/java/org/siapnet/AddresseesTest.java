package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.Scene.*;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.cases.Addressee;
import org.siapnet.memory.InMemoryAgencyDirectory;
import org.siapnet.official.AgencyAcronym;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.PersonRef;
import org.siapnet.port.AgencyDirectory.Holder;
import org.siapnet.report.Respondent;
import org.siapnet.report.RespondentBuilder;
import org.siapnet.rulebook.Rulebook;

class AddresseesTest {
    private static final AgencyCode PURBALINGGA = AgencyCode.parse("KEMENDAGRI:33.03");
    private static final PersonRef GOVERNOR = PersonRef.of(new UUID(9, 1));

    private final InMemoryAgencyDirectory directory = new InMemoryAgencyDirectory();

    @Test
    void the_ppk_of_the_agency_is_addressed() {
        directory.with("PPK", PURBALINGGA, new Holder(GOVERNOR, false));

        assertThat(addressee(respondent(PURBALINGGA)))
                .contains(new Addressee("PPK", PURBALINGGA, Optional.of(GOVERNOR)));
    }

    @Test
    void a_ppk_nobody_is_known_to_hold_is_addressed_all_the_same() {
        assertThat(addressee(respondent(PURBALINGGA))).contains(Addressee.ppkOf(PURBALINGGA));
    }

    @Test
    void the_governor_steps_in_for_a_regent_who_is_the_respondent() {
        directory
                .with("PPK", PURBALINGGA, new Holder(PERSON, false))
                .with("GOVERNOR", PURBALINGGA, new Holder(GOVERNOR, false));

        assertThat(addressee(respondent(PURBALINGGA)))
                .contains(new Addressee("GOVERNOR", PURBALINGGA, Optional.of(GOVERNOR)));
    }

    @Test
    void the_home_minister_steps_in_where_the_governor_is_conflicted_too() {
        directory
                .with("PPK", PURBALINGGA, new Holder(PERSON, false))
                .with("GOVERNOR", PURBALINGGA, new Holder(GOVERNOR, true));

        assertThat(addressee(respondent(PURBALINGGA)).map(Addressee::office)).contains("MENDAGRI");
    }

    @Test
    void the_minister_of_administrative_reform_steps_in_at_a_central_agency() {
        AgencyCode kemenag = AgencyAcronym.of("KEMENAG");
        directory.with("PPK", kemenag, new Holder(PERSON, false));

        assertThat(addressee(respondent(kemenag)).map(Addressee::office)).contains("MENPANRB");
    }

    @Test
    void nobody_is_addressed_where_everyone_in_the_chain_is_conflicted() {
        Rulebook.indonesia()
                .addressees()
                .forEach(office -> directory.with(office.id(), PURBALINGGA, new Holder(GOVERNOR, true)));

        assertThat(addressee(respondent(PURBALINGGA))).isEmpty();
    }

    private Optional<Addressee> addressee(Respondent respondent) {
        return new Addressees(Rulebook.indonesia(), directory).of(respondent);
    }

    private static Respondent respondent(AgencyCode agency) {
        return new RespondentBuilder()
                .from(Scene.respondent(PERSON))
                .agency(agency)
                .build();
    }
}
