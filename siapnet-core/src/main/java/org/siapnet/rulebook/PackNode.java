package org.siapnet.rulebook;

/**
 * A value in a pack file, and the line it stands on.
 *
 * @param line counted from one
 * @param value a text, a {@link Boolean}, a list of nodes, or a map from text to node
 */
record PackNode(int line, Object value) {}
