package org.siapnet.persistence.jdbc;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.port.Journal;
import org.siapnet.testkit.JournalContract;

class H2JournalTest extends JournalContract {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @Override
    protected Journal emptyJournal() {
        return databases.fresh().journal();
    }
}
