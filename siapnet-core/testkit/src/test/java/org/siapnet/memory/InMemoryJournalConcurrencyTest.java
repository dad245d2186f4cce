package org.siapnet.memory;

import org.siapnet.port.Journal;
import org.siapnet.testkit.JournalConcurrencyContract;

class InMemoryJournalConcurrencyTest extends JournalConcurrencyContract {
    @Override
    protected Journal emptyJournal() {
        return new InMemoryJournal();
    }
}
