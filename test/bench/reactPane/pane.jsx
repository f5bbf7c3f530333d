import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, FluentProvider, Radio, RadioGroup, Tab, TabList, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { ClipboardTaskRegular, MathFormulaRegular, QuestionCircleRegular, SendRegular, TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import content from 'pane-content';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100vh' },
  top: { display: 'flex', alignItems: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  view: { flexGrow: 1, overflow: 'auto', padding: '16px' },
  heading: { margin: '20px 0 8px', fontSize: tokens.fontSizeBase300 },
  buttons: { marginTop: '16px' },
});
const icons = [<TableRegular />, <ClipboardTaskRegular />, <MathFormulaRegular />, <SendRegular />];

function Entry({ table, id }) {
  const styles = useStyles();
  const [variant, setVariant] = useState(table.variants[0]?.id ?? '');
  const [place, setPlace] = useState('newSheet');
  return (
    <AccordionItem value={id}>
      <AccordionHeader><b>{table.name}</b> {table.title}</AccordionHeader>
      <AccordionPanel>
        <p>{table.description}</p>
        {table.variants.length > 1 && <RadioGroup layout="horizontal" value={variant} onChange={(_event, data) => setVariant(data.value)}>{table.variants.map(one => <Radio key={one.id} value={one.id} label={one.label} />)}</RadioGroup>}
        <RadioGroup layout="horizontal" value={place} onChange={(_event, data) => setPlace(data.value)}><Radio value="newSheet" label={content.newSheet} /><Radio value="selection" label={content.selectedCell} /></RadioGroup>
        <div className={styles.buttons}><Button appearance="primary">{content.insert}</Button></div>
      </AccordionPanel>
    </AccordionItem>
  );
}

function App() {
  const styles = useStyles();
  const [tab, setTab] = useState('0');
  return (
    <div className={styles.frame}>
      <div className={styles.top}>
        <TabList selectedValue={tab} onTabSelect={(_event, data) => setTab(data.value)}>{content.tabs.map((name, index) => <Tab key={name} value={String(index)} icon={icons[index]}>{name}</Tab>)}</TabList>
        <Button appearance="subtle" icon={<QuestionCircleRegular />} aria-label={content.help} />
      </div>
      <div className={styles.view}>
        <p>{content.intro}</p>
        {content.shelves.map(({ heading, tables }) => (
          <section key={heading}>
            <h2 className={styles.heading}>{heading}</h2>
            <Accordion collapsible>{tables.map((table, index) => <Entry key={index} id={index} table={table} />)}</Accordion>
          </section>
        ))}
      </div>
      <p role="status" />
    </div>
  );
}

void Office.onReady(() => {
  createRoot(document.getElementById('app')).render(<FluentProvider theme={webLightTheme}><App /></FluentProvider>);
});
