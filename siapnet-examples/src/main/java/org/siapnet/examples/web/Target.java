package org.siapnet.examples.web;

import java.util.List;
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
        StreamId stream, S state, long version, List<String> guards, String address, String back, String done) {}
