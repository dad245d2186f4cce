package org.siapnet.planted.memory;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** Planted: an adapter that a port knows. */
@SecondaryAdapter
public class Remembers {}
