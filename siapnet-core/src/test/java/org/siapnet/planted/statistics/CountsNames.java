package org.siapnet.planted.statistics;

import org.siapnet.official.Nip;

/** Planted: a figure that knows a person. */
public record CountsNames(Nip who) {}
