package org.siapnet.benchmarks;

import java.sql.SQLException;

/** Who takes durable steps, many threads at once. */
interface StepSubject {

    /** Takes all steps of one case that nobody knows yet, each durable before the next. */
    void steps(Histories.History history) throws SQLException;

    /** By hand: no law, no chain, no register; what the same eight steps are at the least. */
    String name();
}
