package org.siapnet;

/**
 * Keadaan pada satu versi: the state of a report or case and the version of its stream.
 *
 * @param <S> states
 * @param state the state
 * @param version version of its last entry
 */
public record Versioned<S>(S state, long version) {}
