// Telephone numbers and addresses, each with when to use it and for whom it is.
import type {Contact} from '@resilience/content';
import {toDateText} from '@resilience/content/say';

const audiences = {everyone: '', public: 'For the public', 'school-staff': 'For school staff'};

/** Contacts as cards. */
export function ContactList({contacts}: {contacts: Contact[]}) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.id} className="contact">
          <h3 className="contact__name">{contact.name}</h3>
          <ContactWays contact={contact} />
          <p className="contact__use">{contact.use}</p>
          <p className="small">
            {[
              ...contact.audience.map((audience) => audiences[audience]),
              contact.hours,
              `Checked on ${toDateText(contact.verifiedOn)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function ContactWays({contact: {phone, textphone, email, url}}: {contact: Contact}) {
  return (
    <>
      {phone && (
        <p className="contact__phone">
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
        </p>
      )}
      {textphone && <p>Textphone: {textphone}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {url && (
        <p>
          <a href={url} rel="noopener noreferrer">
            {toShownUrl(url)}
          </a>
        </p>
      )}
    </>
  );
}

function toShownUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
