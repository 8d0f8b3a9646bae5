import { texts } from '../input/input.decorators.js';
import { folderName, name, pageSize } from '../input/schemas.js';

export const roundPath = texts({ id: folderName });
export const applicationPath = texts({ id: folderName, application: name });
export const applicationsQuery = texts({ after: name, limit: pageSize }, ['after', 'limit']);
