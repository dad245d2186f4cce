package org.siapnet.rest;

import java.util.List;
import java.util.Optional;
import org.siapnet.access.Role;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.PermittedAction;

/**
 * Tindakan yang dimungkinkan: a step that is open, before its guards are checked.
 *
 * @param lifecycle id of the lifecycle
 * @param action code of the step
 * @param text the step in words
 * @param command name of the command that asks for it; absent where no command does
 * @param by who may take it, in the order of roles
 * @param guards codes of the conditions it must meet
 * @param legalBasis where it is laid down
 */
public record Permitted(
        String lifecycle,
        String action,
        String text,
        Optional<String> command,
        List<Role> by,
        List<String> guards,
        List<LegalBasis> legalBasis) {

    static Permitted of(PermittedAction action, Texts texts, Optional<String> command) {
        return new Permitted(
                action.lifecycle(),
                action.action(),
                texts.find("action." + action.lifecycle() + "." + action.action())
                        .orElse(action.action()),
                command,
                action.by().stream().sorted().toList(),
                action.guards(),
                action.basis());
    }
}
