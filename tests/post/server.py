# A mail server of the test's own, and what reads what it got: stock libraries, none
# of which the program uses.
#   server.py serve SOCKET MAILDIR     until its standard input ends; says "ready"
#   server.py read MAILDIR             each mail as it was understood: JSON, in the order of their Date
import email.policy, json, mailbox, sys

def serve(socket, maildir):
    from aiosmtpd.controller import UnixSocketController
    from aiosmtpd.handlers import Mailbox
    controller = UnixSocketController(Mailbox(maildir), unix_socket=socket)
    controller.start()
    print('ready', flush=True)
    sys.stdin.read()
    controller.stop()

def event(text):
    from icalendar import Calendar
    calendar = Calendar.from_ical(text)
    parts = [component.name for component in calendar.subcomponents]
    body = calendar.walk('VEVENT')[0]
    zone = calendar.walk('VTIMEZONE')[0]
    plain = lambda name: str(body.get(name, ''))
    return {
        'method': str(calendar['METHOD']), 'parts': parts, 'halves': sorted(half.name for half in zone.subcomponents), 'tzid': str(zone['TZID']),
        'uid': plain('UID'), 'sequence': int(body['SEQUENCE']), 'stamp': body['DTSTAMP'].dt.isoformat(), 'begin': body['DTSTART'].dt.isoformat(), 'end': body['DTEND'].dt.isoformat(),
        'zone': body['DTSTART'].params.get('TZID', ''), 'status': plain('STATUS'), 'summary': plain('SUMMARY'), 'place': plain('LOCATION'),
        'organizer': plain('ORGANIZER'), 'attendee': plain('ATTENDEE'), 'event_method': plain('METHOD'),
    }

def read(maildir):
    mails = []
    for message in mailbox.Maildir(maildir, factory=lambda file: email.message_from_binary_file(file, policy=email.policy.default), create=False):
        parts = list(message.iter_parts())
        with_calendar = len(parts) > 1
        mails.append({
            'id': str(message['Message-ID']), 'headers': [[name, str(value)] for name, value in message.items()], 'defects': [str(defect) for part in [message, *parts] for defect in part.defects],
            'type': message.get_content_type(), 'kinds': [part.get_content_type() for part in parts], 'text': parts[0].get_content(),
            'methods': [part.get_param('method') for part in parts], 'calendar': with_calendar and parts[1].get_payload(decode=True).decode('utf-8'), 'event': with_calendar and event(parts[1].get_payload(decode=True)),
            'date': message['Date'].datetime.timestamp(), 'raw': message.as_string(),
        })
    print(json.dumps(sorted(mails, key=lambda mail: (mail['date'], mail['id']))))

{'serve': serve, 'read': read}[sys.argv[1]](*sys.argv[2:])
