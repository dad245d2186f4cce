package org.siapnet.examples.web;

import java.util.List;
import java.util.Optional;

/** Penasihat: a question to the law that concerns no case. */
interface Adviser {

    /** Its place in addresses, and the prefix of its texts. */
    String name();

    /** What it must be told. */
    List<Field> fields(Words words);

    /** The answer as markup; empty if something is missing or cannot be read, which the answers then say. */
    Optional<String> answer(Answers answers, Words words);
}
