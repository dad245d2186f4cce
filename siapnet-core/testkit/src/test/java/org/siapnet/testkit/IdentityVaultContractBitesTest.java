package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Purpose;

/** Each rule of the contract fails a vault that breaks it, and no other rule does. */
class IdentityVaultContractBitesTest {

    @Test
    void a_sound_vault_breaks_no_rule() {
        assertThat(broken(Forwarding::new)).isEmpty();
    }

    @Test
    void v1_bites_where_the_contact_of_a_person_without_number_is_lost() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Optional<Identity> reveal(PersonRef person, String account, Purpose purpose, Instant at) {
                        return super.reveal(person, account, purpose, at)
                                .map(i -> i.nip().isPresent() ? i : new Identity(i.name(), i.nip(), Optional.empty()));
                    }
                }))
                .containsExactly("v1");
    }

    @Test
    void v2_bites_where_a_number_of_nobody_finds_somebody() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Optional<PersonRef> find(Nip nip) {
                        return nip.reveal().startsWith("1912") ? Optional.of(last) : super.find(nip);
                    }
                }))
                .containsExactly("v2");
    }

    @Test
    void v3_bites_where_people_are_told_apart_by_name() {
        assertThat(broken(() -> new Forwarding() {
                    private final Map<String, PersonRef> names = new HashMap<>();

                    @Override
                    public List<PersonRef> keep(List<Identity> identities) {
                        return identities.stream()
                                .map(i -> i.nip().isPresent()
                                        ? super.keep(List.of(i)).get(0)
                                        : names.computeIfAbsent(
                                                i.name(),
                                                n -> super.keep(List.of(i)).get(0)))
                                .toList();
                    }
                }))
                .containsExactly("v3");
    }

    @Test
    void v4_bites_where_the_reference_can_be_computed() {
        assertThat(broken(() -> {
                    AtomicLong numbers = new AtomicLong(100);
                    return new InMemoryIdentityVault(() -> new UUID(0, numbers.incrementAndGet()));
                }))
                .containsExactly("v4");
    }

    @Test
    void v5_bites_where_a_second_look_is_not_logged() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public List<Disclosure> disclosures(PersonRef person) {
                        return super.disclosures(person).stream().distinct().toList();
                    }
                }))
                .containsExactly("v5");
    }

    @Test
    void v6_bites_where_a_forgotten_number_can_still_be_found() {
        assertThat(broken(() -> new Forwarding() {
                    private final Map<Nip, PersonRef> found = new HashMap<>();

                    @Override
                    public Optional<PersonRef> find(Nip nip) {
                        return super.find(nip).or(() -> Optional.ofNullable(found.get(nip)));
                    }

                    @Override
                    public List<PersonRef> keep(List<Identity> identities) {
                        List<PersonRef> kept = super.keep(identities);
                        for (int i = 0; i < kept.size(); i++) {
                            PersonRef person = kept.get(i);
                            identities.get(i).nip().ifPresent(nip -> found.put(nip, person));
                        }
                        return kept;
                    }
                }))
                .containsExactly("v6");
    }

    @Test
    void v7_bites_where_forgetting_somebody_unknown_succeeds() {
        assertThat(broken(() -> new Forwarding() {
                    private final Set<PersonRef> forgotten = new HashSet<>();

                    @Override
                    public boolean forget(PersonRef person) {
                        super.forget(person);
                        return forgotten.add(person);
                    }
                }))
                .containsExactly("v7");
    }

    @Test
    void v8_bites_where_the_first_name_stays() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public List<PersonRef> keep(List<Identity> identities) {
                        return identities.stream()
                                .map(i -> i.nip()
                                        .flatMap(this::find)
                                        .orElseGet(() -> super.keep(List.of(i)).get(0)))
                                .toList();
                    }
                }))
                .containsExactly("v8");
    }

    private static Set<String> broken(Supplier<IdentityVault> vault) {
        return Rules.broken(IdentityVaultContract.class, () -> new IdentityVaultContract() {
            @Override
            protected IdentityVault emptyVault() {
                return vault.get();
            }
        });
    }

    private static class Forwarding implements IdentityVault {
        private final IdentityVault sound = new InMemoryIdentityVault(UUID::randomUUID);
        PersonRef last = PersonRef.of(new UUID(0, 0));

        @Override
        public List<PersonRef> keep(List<Identity> identities) {
            List<PersonRef> kept = sound.keep(identities);
            last = kept.isEmpty() ? last : kept.get(kept.size() - 1);
            return kept;
        }

        @Override
        public Optional<PersonRef> find(Nip nip) {
            return sound.find(nip);
        }

        @Override
        public Optional<Identity> reveal(PersonRef person, String account, Purpose purpose, Instant at) {
            return sound.reveal(person, account, purpose, at);
        }

        @Override
        public boolean forget(PersonRef person) {
            return sound.forget(person);
        }

        @Override
        public List<Disclosure> disclosures(PersonRef person) {
            return sound.disclosures(person);
        }
    }
}
