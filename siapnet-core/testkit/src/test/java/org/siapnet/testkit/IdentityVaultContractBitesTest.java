package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
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
import org.siapnet.port.Forgetting;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Note;

/** Each rule of the contract fails a vault that breaks it, and no other rule does. */
class IdentityVaultContractBitesTest {
    private static final PersonRef UNKNOWN = PersonRef.of(new UUID(1, 2));

    @Test
    void a_sound_vault_breaks_no_rule() {
        assertThat(broken(ForwardingVault::new)).isEmpty();
    }

    @Test
    void v1_bites_where_the_contact_of_a_person_without_number_is_lost() {
        assertThat(broken(() -> new ForwardingVault() {
                    @Override
                    public Optional<Identity> reveal(Disclosure look) {
                        return super.reveal(look)
                                .map(i -> i.nip().isPresent() || look.byTwo()
                                        ? i
                                        : new Identity(i.name(), i.nip(), Optional.empty()));
                    }
                }))
                .containsExactly("v1");
    }

    @Test
    void v2_bites_where_a_number_of_nobody_finds_somebody() {
        assertThat(broken(() -> new ForwardingVault() {
                    @Override
                    public Optional<PersonRef> find(Nip nip) {
                        return nip.reveal().startsWith("1912") ? Optional.of(last) : super.find(nip);
                    }
                }))
                .containsExactly("v2");
    }

    @Test
    void v3_bites_where_people_are_told_apart_by_name() {
        assertThat(broken(() -> new ForwardingVault() {
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
        assertThat(broken(() -> new ForwardingVault() {
                    @Override
                    public List<Disclosure> disclosures(PersonRef person) {
                        return super.disclosures(person).stream().distinct().toList();
                    }
                }))
                .containsExactly("v5");
    }

    @Test
    void v6_bites_where_a_forgotten_number_can_still_be_found() {
        assertThat(broken(() -> new ForwardingVault() {
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
        assertThat(broken(() -> new ForwardingVault() {
                    private final Set<PersonRef> forgotten = new HashSet<>();

                    @Override
                    public Forgetting forget(PersonRef person, LocalDate on) {
                        Forgetting sound = super.forget(person, on);
                        return sound == Forgetting.NOT_KNOWN && forgotten.add(person) && person.equals(UNKNOWN)
                                ? Forgetting.FORGOTTEN
                                : sound;
                    }
                }))
                .containsExactly("v7");
    }

    @Test
    void v8_bites_where_the_first_name_stays() {
        assertThat(broken(() -> new ForwardingVault() {
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

    @Test
    void v9_bites_where_a_digest_is_the_text_in_another_spelling() {
        assertThat(broken(() -> new ForwardingVault() {
                    @Override
                    public String digest(String text) {
                        return Integer.toHexString(text.length()).repeat(32);
                    }
                }))
                .containsExactly("v9");
    }

    @Test
    void v10_bites_where_one_account_says_that_it_is_two() {
        assertThat(broken(() -> new ForwardingVault() {
                    @Override
                    public Optional<Identity> reveal(Disclosure look) {
                        return super.reveal(
                                look.second().isPresent() && !look.byTwo()
                                        ? look.agreedBy(look.account() + "x")
                                        : look);
                    }
                }))
                .containsExactly("v10");
    }

    @Test
    void v11_bites_where_a_note_about_nobody_is_kept() {
        assertThat(broken(() -> new ForwardingVault() {
                    @Override
                    public boolean note(PersonRef person, Note note) {
                        return super.note(person, note) || person.equals(UNKNOWN);
                    }
                }))
                .containsExactly("v11");
    }

    @Test
    void v12_bites_where_a_hold_ends_a_day_early() {
        assertThat(broken(() -> new ForwardingVault() {
                    @Override
                    public Forgetting forget(PersonRef person, LocalDate on) {
                        return super.forget(person, on.plusDays(1));
                    }
                }))
                .containsExactly("v12");
    }

    @Test
    void v13_bites_where_the_forgotten_count_as_missing() {
        assertThat(broken(() -> new ForwardingVault() {
                    private final Set<PersonRef> forgotten = new HashSet<>();

                    @Override
                    public Forgetting forget(PersonRef person, LocalDate on) {
                        forgotten.add(person);
                        return super.forget(person, on);
                    }

                    @Override
                    public Set<PersonRef> missing(Collection<PersonRef> persons) {
                        Set<PersonRef> missing = new HashSet<>(super.missing(persons));
                        persons.stream().filter(forgotten::contains).forEach(missing::add);
                        return missing;
                    }
                }))
                .containsExactly("v13");
    }

    private static Set<String> broken(Supplier<IdentityVault> vault) {
        return Rules.broken(IdentityVaultContract.class, () -> new IdentityVaultContract() {
            @Override
            protected IdentityVault emptyVault() {
                return vault.get();
            }
        });
    }
}
