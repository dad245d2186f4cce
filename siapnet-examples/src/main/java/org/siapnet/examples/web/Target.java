package org.siapnet.examples.web;

import java.util.List;
import org.siapnet.Versioned;
import org.siapnet.lifecycle.LifecycleTable;
import org.siapnet.port.StreamId;

/**
 * Berkas yang dituju: the report or case a step is to be taken in.
 *
 * @param stream report or case
 * @param state where it stands
 * @param version version it stands at
 * @param guards codes of the conditions the step must meet
 * @param address where the form is
 * @param back where one gets by leaving the form
 * @param done where one gets once the step is taken
 * @param <S> states
 */
record Target<S>(
        StreamId stream, S state, long version, List<String> guards, String address, String back, String done) {

    /**
     * That of a step in a report or case that is there.
     *
     * @param in present status in the lifecycle of the step
     * @param address of the report or case
     */
    static <S> Target<S> of(StreamId stream, Versioned<S> found, Wanted step, String in, String address) {
        List<String> guards = Tables.row(step.lifecycle(), step.action(), in)
                .or(() -> Tables.rows(step.lifecycle()).stream()
                        .filter(row -> row.on().equals(step.action()))
                        .findFirst())
                .map(LifecycleTable.Row::guards)
                .orElse(List.of());
        return new Target<>(stream, found.state(), found.version(), guards, step.under(address), address, address);
    }
}
