package org.siapnet.examples.web;

import org.siapnet.access.Actor;

/**
 * Akun: somebody the page knows.
 *
 * @param code stable code; its name stands under {@code web.account.} without what follows a dash
 * @param actor as whom it acts
 * @param office what it belongs to, such as an agency; empty where the name says it
 */
record Account(String code, Actor actor, String office) {}
