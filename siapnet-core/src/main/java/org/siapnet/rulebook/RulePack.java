package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.law.ExpectedRegime;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Note;
import org.siapnet.law.OversightRegime;
import org.siapnet.law.Transition;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Addressee;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/**
 * Paket aturan: what one file says of the law: an instrument with its forms, or a catalogue, or both.
 *
 * @param id id of the pack: the instrument's id, or a name such as {@code ACTS}
 * @param version first twelve hexadecimal digits of the SHA-256 of the text
 * @param file name of the file it was read from
 * @param instruments the instruments it describes
 * @param forms its forms, in the order of the instrument
 * @param replaces ids of rows of earlier packs that rows of this pack take the place of
 * @param transitions what becomes of acts before a discipline regulation replaced another
 * @param acts acts it adds to the catalogue
 * @param sanctions sanctions it adds to the catalogue
 * @param regimes oversight regimes
 * @param expectedRegimes authorities the law demands and that do not exist yet
 * @param punishingRules who may punish whom
 * @param addressees chain of addressees of a recommendation
 * @param noteTexts texts of note codes of its own, by code
 * @param pppkLadder ladder an employer has set for its contract employees
 */
@Value.Builder
public record RulePack(
        String id,
        String version,
        String file,
        List<LegalInstrument> instruments,
        List<ViolationForm> forms,
        Set<String> replaces,
        List<Transition> transitions,
        List<ActEntry> acts,
        List<Sanction> sanctions,
        List<OversightRegime> regimes,
        List<ExpectedRegime> expectedRegimes,
        List<PunishingRule> punishingRules,
        List<Addressee> addressees,
        Map<String, Note> noteTexts,
        Optional<PppkLadder> pppkLadder) {

    /** Copies the collections. */
    public RulePack {
        instruments = ImmutableList.copyOf(instruments);
        forms = ImmutableList.copyOf(forms);
        replaces = Set.copyOf(replaces);
        transitions = ImmutableList.copyOf(transitions);
        acts = ImmutableList.copyOf(acts);
        sanctions = ImmutableList.copyOf(sanctions);
        regimes = ImmutableList.copyOf(regimes);
        expectedRegimes = ImmutableList.copyOf(expectedRegimes);
        punishingRules = ImmutableList.copyOf(punishingRules);
        addressees = ImmutableList.copyOf(addressees);
        noteTexts = ImmutableMap.copyOf(noteTexts);
        noteTexts.keySet().stream().filter(code -> !code.matches("[A-Z0-9_]+")).forEach(code -> {
            throw new LawFaultException(LawFault.NO_NOTE_CODE, "noteTexts", code);
        });
    }

    /** Starts a pack. */
    public static RulePackBuilder builder() {
        return new RulePackBuilder();
    }

    /** The first instrument it describes. */
    public Optional<LegalInstrument> instrument() {
        return instruments.stream().findFirst();
    }

    /** Names pack and version. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
