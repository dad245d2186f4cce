package org.siapnet.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.message.Language;

/** Langkah yang dimungkinkan, as sent: there are few of them, so each is put into words once. */
final class Steps {
    /** Of any lifecycle. */
    static final Steps ALL = new Steps(Commands::asking);

    private static final int MOST = 2_000;

    private final BiFunction<String, String, Optional<String>> commands;
    private final Recent<Said, Permitted> known = new Recent<>(MOST);

    private record Said(PermittedAction action, Language language) {}

    /** @param commands the name of the command that asks for the action of a lifecycle */
    Steps(BiFunction<String, String, Optional<String>> commands) {
        this.commands = commands;
    }

    List<Permitted> of(List<PermittedAction> actions, Texts texts) {
        return actions.stream()
                .map(action -> known.of(
                        new Said(action, texts.language()),
                        said -> Permitted.of(action, texts, commands.apply(action.lifecycle(), action.action()))))
                .toList();
    }
}
