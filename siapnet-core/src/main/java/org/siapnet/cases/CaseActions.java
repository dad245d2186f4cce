package org.siapnet.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.Action;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;

/** The step each command asks for, and who may take it in some status. */
final class CaseActions<R> implements CaseCommand.Cases<R> {
    static final CaseActions<String> CODES = new CaseActions<>((table, action) -> ((Action) action).name());
    static final CaseActions<String> LIFECYCLES = new CaseActions<>((table, action) -> table.id());
    static final CaseActions<Set<Role>> PERFORMERS = new CaseActions<>(CaseActions::performers);

    private final BiFunction<Lifecycle<?, ?, ?>, Enum<?>, R> answer;

    private CaseActions(BiFunction<Lifecycle<?, ?, ?>, Enum<?>, R> answer) {
        this.answer = answer;
    }

    @Override
    public R submit(CaseCommand.SubmitCase command) {
        return answer.apply(ExaminationLifecycle.TABLE, ExaminationAction.SUBMIT);
    }

    @Override
    public R examine(CaseCommand.Examine command) {
        return answer.apply(ExaminationLifecycle.TABLE, command.action());
    }

    @Override
    public R propose(CaseCommand.ProposeRecommendation command) {
        return answer.apply(FollowUpLifecycle.TABLE, FollowUpAction.PROPOSE);
    }

    @Override
    public R followUp(CaseCommand.FollowUp command) {
        return answer.apply(FollowUpLifecycle.TABLE, command.action());
    }

    @Override
    public R recordFollowUp(CaseCommand.RecordFollowUp command) {
        return answer.apply(FollowUpLifecycle.TABLE, FollowUpAction.RECORD_FOLLOW_UP);
    }

    @Override
    public R block(CaseCommand.Block command) {
        return answer.apply(DataBlockLifecycle.TABLE, command.action());
    }

    @Override
    public R object(CaseCommand.Objection command) {
        return answer.apply(ObjectionLifecycle.TABLE, command.action());
    }

    @Override
    public R correct(CaseCommand.CorrectFact command) {
        return answer.apply(EntryLifecycle.TABLE, EntryAction.CORRECT_FACT);
    }

    @Override
    public R merge(CaseCommand.MergeDuplicate command) {
        return answer.apply(EntryLifecycle.TABLE, EntryAction.MERGE_DUPLICATE);
    }

    @Override
    public R voidEntry(CaseCommand.VoidEntry command) {
        return answer.apply(EntryLifecycle.TABLE, EntryAction.VOID_ENTRY);
    }

    private static Set<Role> performers(Lifecycle<?, ?, ?> table, Enum<?> action) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        table.rows().stream().filter(row -> row.action() == action).forEach(row -> roles.addAll(row.by()));
        return roles;
    }
}
