// The styles of figures that the build printed: their markup comes without the modules that drew it.
import '#render/chart-picture.module.css';
import '#render/chart-table.module.css';
import '#render/matrix.module.css';
import '#render/numbers.module.css';
import '#ui/mark.module.css';
import './figure-frame.module.css';
import './origins.module.css';
import './printed-pictures.module.css';
