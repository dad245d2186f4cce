package org.siapnet.memory;

import org.siapnet.port.Journal;
import org.siapnet.testkit.JournalContract;

class InMemoryJournalTest extends JournalContract {
    @Override
    protected Journal emptyJournal() {
        return new InMemoryJournal();
    }
}
