/** The page "Build a summary": reads the workbook, then shows its first run or the wizard. */

import { LanguageOf } from '../ui/language';
import { FirstRun } from './first/first-run';
import { Header } from './header';
import { NotRead, Reading } from './reading';
import { useScan } from './use-scan';
import { WizardOf } from './wizard';

export function App() {
  const scanning = useScan();
  const { answer, failure, busy } = scanning;
  return (
    <LanguageOf byDefault={answer?.settings.user}>
      <main class="view">
        {answer && answer.scan.tables.length > 0 ? (
          <WizardOf key={answer.settings.document} answer={answer} scanning={scanning} />
        ) : (
          <>
            <Header />
            {answer && !busy && !failure && (
              <FirstRun
                filled={!answer.empty}
                onRead={() => scanning.read()}
                onSelection={() => scanning.read({ selection: 'only' })}
              />
            )}
            {busy && <Reading />}
            {failure && <NotRead failure={failure} read={scanning.read} />}
          </>
        )}
      </main>
    </LanguageOf>
  );
}
