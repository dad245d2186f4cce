package org.siapnet.benchmarks;

import java.sql.SQLException;

/** Who takes durable steps, many threads at once. */
interface StepSubject {

    /** Takes all steps of one case that nobody knows yet, each durable before the next. */
    void steps(Histories.History history) throws SQLException;

    /** What it is called. */
    String name();
}
